namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A number, or a vector of them.</summary>
public abstract class Printable : ITypeConstraint
{
    // Upstream gives the constraint no words.
    public static string Summary => "";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType or IntegerType or IndexType or FloatType;
}
