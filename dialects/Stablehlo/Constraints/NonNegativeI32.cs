namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An i32 of zero or more.</summary>
public abstract class NonNegativeI32 : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose value is non-negative";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr { Int64: >= 0 } number && number.Type.Equals(ValueType);
}
