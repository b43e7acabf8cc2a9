namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>An i32 attribute from zero on.</summary>
internal abstract class NonNegativeI32 : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose minimum value is 0";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => I32Attr.IsSatisfiedBy(attribute) && ((IntegerAttr)attribute).Int64 >= 0;
}
