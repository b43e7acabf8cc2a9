namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A stride or dilation for each of 2 dimensions.</summary>
public abstract class WindowFactors2 : IAttributeConstraint
{
    public static string Summary => "64-bit signless int elements attribute of shape [2]";

    public static bool IsSatisfiedBy(IrAttribute attribute) => WindowOp.AreFactors(attribute, 2);
}
