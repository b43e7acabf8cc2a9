using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Says for each operation where its result shapes come from.</summary>
[Pass("test-shape-function-report")]
public sealed partial class ShapeFunctionReportTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::ReportShapeFnPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var libraries = LibrariesOf(op);
        op.Walk(function =>
        {
            if (function is Dialects.Func.FuncOp) function.Walk(inner => Report(inner, op, libraries, context));
        });
        context.MarkUnchanged();
    }

    private static List<FunctionLibraryOp> LibrariesOf(ModuleOp module)
    {
        IReadOnlyList<IrAttribute> references = module.GetAttribute("shape.lib") switch
        {
            ArrayAttr several => several.Elements.ToArray(),
            { } one => [one],
            null => [],
        };
        var libraries = new List<FunctionLibraryOp>();
        foreach (var reference in references)
            if (reference is SymbolRefAttr symbol && SymbolTable.LookupIn(module, symbol) is FunctionLibraryOp library) libraries.Add(library);
        return libraries;
    }

    private static void Report(Operation op, ModuleOp module, List<FunctionLibraryOp> libraries, PassContext context)
    {
        foreach (var library in libraries)
        {
            if (op.Info.Is(OperationTraits.Terminator)) return;
            if (op is IInferResultTypes or ISameOperandsAndResultType)
            {
                context.Remark(op, "implements InferType op interface");
                return;
            }
            var function = library.FindShapeFunction(op) ?? (op.GetAttribute<SymbolRefAttr>("shape.function") is { } symbol ? SymbolTable.LookupIn(module, symbol) as FuncOp : null);
            if (function is null) continue;
            context.Remark(op, $"associated shape function: {function.Symbol}");
            return;
        }
        context.Remark(op, "no associated way to refine shape");
    }
}
