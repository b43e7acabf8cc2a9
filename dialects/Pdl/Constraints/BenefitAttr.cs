namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>How much a rewrite is worth.</summary>
internal abstract class BenefitAttr : ITypedAttributeConstraint
{
    public static string Summary => "16-bit signless integer attribute whose value is non-negative";

    public static IrType ValueType => IntegerType.I16;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(IntegerType.I16) && number.Int64 >= 0;
}
