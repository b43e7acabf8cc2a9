using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Which functions neither read nor write memory, through calls too.</summary>
internal sealed class FunctionEffects
{
    private readonly Dictionary<FuncOp, bool> _isFree = [];
    private readonly SymbolTableCollection _symbols = new();

    public FunctionEffects(ModuleOp module)
    {
        foreach (var function in module.Body.Operations.OfType<FuncOp>()) Find(function);
    }

    public bool IsFree(FuncOp function) => _isFree.GetValueOrDefault(function);

    private bool Find(FuncOp function)
    {
        // A function that calls itself counts as one with effects while it is looked at.
        if (!_isFree.TryAdd(function, false)) return _isFree[function];
        bool isFree = !function.Body.IsEmpty && IsFree(function.Body);
        _isFree[function] = isFree;
        return isFree;
    }

    private bool IsFree(Region region)
    {
        foreach (var block in region.Blocks)
            foreach (var op in block.Operations)
                if (!IsFree(op)) return false;
        return true;
    }

    private bool IsFree(Operation op)
    {
        if (op is ICall) return op is CallOp call && _symbols.LookupNearest(call, call.CalleeSymbol) is FuncOp callee && Find(callee);
        if (!op.Info.Is(OperationTraits.RecursiveMemoryEffects)) return SideEffects.IsMemoryEffectFree(op);
        foreach (var region in op.Regions)
            if (!IsFree(region)) return false;
        return true;
    }
}
