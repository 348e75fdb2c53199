/** Two outlets that tell one meeting on two days: for a person to join. */
export const twice = [
  {
    text: "Lavrov and Kerry met in Geneva\n\nRussian Foreign Minister Sergey Lavrov met US Secretary of State John Kerry in Geneva on 15 October 2018.",
    publisher: "First Wire",
    language: "en",
  },
  {
    text: "Talks on Syria\n\nAfter weeks of silence, US Secretary of State John Kerry met Sergey Lavrov in Geneva on 16 October 2018 to talk about Syria.",
    publisher: "Second Wire",
    language: "en",
  },
];
