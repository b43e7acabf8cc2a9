namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A positive number of 64 bits.</summary>
public abstract class PositiveI64 : ITypedAttributeConstraint
{
    public static string Summary => "64-bit signless integer attribute whose value is positive";

    public static IrType ValueType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Value.Sign: > 0 } number && number.Type.Equals(ValueType);
}
