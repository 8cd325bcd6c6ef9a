import Testing
import VectorSpace
