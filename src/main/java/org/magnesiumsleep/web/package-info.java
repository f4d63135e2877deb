/**
 * What every endpoint shares: lists, problems, caching, headers and the OpenAPI document;
 * knows no feature.
 */
@NullMarked
package org.magnesiumsleep.web;

import org.jspecify.annotations.NullMarked;
