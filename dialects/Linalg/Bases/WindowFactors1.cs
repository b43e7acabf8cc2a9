namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A stride or dilation for each of 1 dimension.</summary>
public abstract class WindowFactors1 : IAttributeConstraint
{
    public static string Summary => "64-bit signless int elements attribute of shape [1]";

    public static bool IsSatisfiedBy(IrAttribute attribute) => WindowOp.AreFactors(attribute, 1);
}
