namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A positive number of 32 bits.</summary>
public abstract class PositiveI32 : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose value is positive";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Value.Sign: > 0 } number && number.Type.Equals(ValueType);
}
