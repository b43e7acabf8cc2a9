namespace OpenXla.Ir.Dialects.Affine;

/// <summary>How long data should stay in the cache, from 0 for not at all to 3.</summary>
public abstract class LocalityHint : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose minimum value is 0 whose maximum value is 3";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Int64: >= 0 and <= 3 } number && number.Type.Equals(ValueType);
}
