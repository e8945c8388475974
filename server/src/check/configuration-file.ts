/** The name of the file that holds the settings of a folder and of the folders below it. */
export const configurationFile = "area-send.config.json";
