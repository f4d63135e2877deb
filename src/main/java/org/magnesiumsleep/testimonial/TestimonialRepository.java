package org.magnesiumsleep.testimonial;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads testimonials. */
interface TestimonialRepository extends Repository<Testimonial, String>, JpaSpecificationExecutor<Testimonial> {

}
