namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Elements of i64.</summary>
public abstract class I64Elements : IAttributeConstraint
{
    public static string Summary => "64-bit signless integer elements attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseElementsAttr { ElementType: IntegerType { Width: 64, IsSignless: true } };
}
