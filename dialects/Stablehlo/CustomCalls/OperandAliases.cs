namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which results lie in the memory of which operands.</summary>
public abstract class OperandAliases : IAttributeConstraint
{
    public static string Summary => "Aliasing attribute for outputs and operands of CustomCall";

    public static bool IsSatisfiedBy(IrAttribute attribute) => ArrayAttrOf<OutputOperandAliasAttr>.IsSatisfiedBy(attribute);
}
