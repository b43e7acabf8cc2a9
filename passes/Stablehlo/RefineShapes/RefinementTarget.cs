using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Which function of a program is refined: the only one, or <c>main</c>; others as it calls them.</summary>
internal static class RefinementTarget
{
    /// <summary>Null where there is none, of which an error has been reported unless there are no functions at all.</summary>
    public static FuncOp? Find(ModuleOp module)
    {
        var functions = module.Body.Operations.OfType<FuncOp>().ToList();
        if (functions.Count == 0) return null;
        var target = functions.Count == 1 ? functions[0] : functions.Find(static f => f.Symbol.Value == "main");
        if (target is null)
        {
            module.EmitError("must have no more than one function or a `main` function to clearly identify which function will be refined");
            return null;
        }
        if (target.Body.HasOneBlock) return target;
        target.EmitError("must have exactly one block");
        return null;
    }
}
