namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Elements of i64, such as padding per dimension.</summary>
public abstract class I64Elements : IAttributeConstraint
{
    public static string Summary => "64-bit signless integer elements attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseElementsAttr elements && elements.ElementType.Equals(IntegerType.I64);
}
