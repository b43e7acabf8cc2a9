namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>A list of functions.</summary>
public abstract class FunctionList : IAttributeConstraint
{
    public static string Summary => "flat symbol ref array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(FlatSymbolRef.IsSatisfiedBy);
}
