namespace OpenXla.Ir.Evaluation;

/// <summary>Which equations with a triangular matrix are meant.</summary>
/// <param name="IsLeft">The matrix stands to the left of the unknowns.</param>
/// <param name="IsLower">Its lower triangle is read.</param>
/// <param name="HasUnitDiagonal">Its diagonal is taken for ones.</param>
/// <param name="IsTransposed">It is transposed first.</param>
/// <param name="IsConjugated">Its elements are conjugated first.</param>
public sealed record TriangularForm(bool IsLeft, bool IsLower, bool HasUnitDiagonal, bool IsTransposed, bool IsConjugated);
