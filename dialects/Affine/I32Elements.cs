namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Elements of type i32.</summary>
public abstract class I32Elements : IAttributeConstraint
{
    public static string Summary => "32-bit signless integer elements attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is DenseElementsAttr { Type.ElementType: IntegerType { Width: 32, IsSignless: true } };
}
