namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>A list of lists of functions.</summary>
public abstract class ProgramGrid : IAttributeConstraint
{
    public static string Summary => "Array of FlatSymbolRefArrayAttr";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(FunctionReferences.IsSatisfiedBy);
}
