namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>References to functions.</summary>
public abstract class FunctionReferences : IAttributeConstraint
{
    public static string Summary => "flat symbol ref array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(FlatSymbolRef.IsSatisfiedBy);
}
