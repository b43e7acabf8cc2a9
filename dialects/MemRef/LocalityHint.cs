namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>How long what is fetched should stay near: from 0, not at all, to 3.</summary>
public abstract class LocalityHint : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose minimum value is 0 whose maximum value is 3";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType) && number.Value >= 0 && number.Value <= 3;
}
