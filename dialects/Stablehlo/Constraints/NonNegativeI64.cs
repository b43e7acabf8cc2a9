namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An i64 of zero or more.</summary>
public abstract class NonNegativeI64 : ITypedAttributeConstraint
{
    public static string Summary => "64-bit signless integer attribute whose value is non-negative";

    public static IrType ValueType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Int64: >= 0 } number && number.Type.Equals(ValueType);
}
