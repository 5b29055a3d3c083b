/* The pictures: few ask for one. */

export { Pictures as Content } from "../gambar/pictures";
