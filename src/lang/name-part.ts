/** Small words inside names of persons, of any language; a name is known without them. */
export const nameParticles: ReadonlySet<string> = new Set(
  "von van der den de da di du del della la le al el bin ibn ben bint af zu dos ter ten jr sr ii iii".split(" "),
);

/** Endings of surnames that tell the gender of their bearer, lower case: Slavic and Icelandic ones. */
export const feminineSurname = /(?:ova|eva|skaja|skaya|dottir)$/;
export const masculineSurname = /(?:ov|ev|skij|skiy|sky|enko|sson)$/;
