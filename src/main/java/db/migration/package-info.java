/** Migrations that SQL cannot write: tables out of CSV files. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
