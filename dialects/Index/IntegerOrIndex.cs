namespace OpenXla.Ir.Dialects.Index;

/// <summary>An integer of any signedness, or an index.</summary>
public abstract class IntegerOrIndex : ITypeConstraint
{
    public static string Summary => "integer or index";

    public static bool IsSatisfiedBy(IrType type) => type is IntegerType or IndexType;
}
