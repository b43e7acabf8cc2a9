namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An i32 above zero.</summary>
public abstract class PositiveI32 : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose value is positive";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Int64: > 0 } number && number.Type.Equals(ValueType);
}
