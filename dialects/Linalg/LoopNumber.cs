namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The number of a loop.</summary>
internal abstract class LoopNumber : ITypedAttributeConstraint
{
    public static string Summary => "64-bit signless integer attribute whose minimum value is 0";

    public static IrType ValueType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrAttribute attribute) => I64Attr.IsSatisfiedBy(attribute) && ((IntegerAttr)attribute).Int64 >= 0;
}
