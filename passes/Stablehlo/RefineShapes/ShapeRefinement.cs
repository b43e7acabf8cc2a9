using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Refines functions, each for one kind of call.</summary>
internal sealed class ShapeRefinement(ModuleOp module)
{
    private readonly FunctionEffects _effects = new(module);
    private readonly Dictionary<FuncOp, RefinementKey> _keys = [];
    private readonly List<FuncOp> _running = [];

    /// <summary>Refines a function as it is declared.</summary>
    public bool RunEntry(FuncOp function)
    {
        if (Run(new RefinementKey(function, 0, [], function.Type.Inputs))) return true;
        function.EmitErrorAt("Failed to refine entry function");
        return false;
    }

    public bool IsEffectFree(FuncOp function) => _effects.IsFree(function);

    /// <summary>Refines a function, unless it is refined already. False after an error, as where another call asks for something else.</summary>
    public bool Run(RefinementKey key)
    {
        var function = key.Function;
        if (_keys.TryGetValue(function, out var previous)) return IsSame(key, previous);
        if (!function.Body.HasOneBlock)
        {
            function.EmitError("must have exactly one block");
            return false;
        }
        _keys.Add(function, key);
        _running.Add(function);
        bool isGood = FixSizes(key) && ArgumentRefinement.Run(function, key.KeptTypes);
        if (isGood) Rewrite(function);
        _running.RemoveAt(_running.Count - 1);
        return isGood;
    }

    private bool IsSame(RefinementKey key, RefinementKey previous)
    {
        var function = key.Function;
        // A call that is refined already passes no sizes any more.
        if ((key.Sizes.Count > 0 && key.Sizes != previous.Sizes) || !key.KeptTypes.AsSpan().SequenceEqual(previous.KeptTypes))
        {
            function.EmitError($"refined with incompatible refinement keys:\n  curr={key}\n  prev={previous}");
            return false;
        }
        if (!_running.Contains(function)) return true;
        function.EmitError($"Function {function.Symbol.Value} is being refined recursively\n");
        return false;
    }

    /// <summary>Arguments that stand for sizes become constants.</summary>
    private static bool FixSizes(RefinementKey key)
    {
        if (key.Sizes.Count == 0) return true;
        var entry = key.Function.Body.Entry;
        var builder = new OpBuilder(entry.Context);
        builder.SetInsertionPointToStart(entry);
        var erased = new bool[entry.ArgumentCount];
        for (int i = 0; i < key.Sizes.Count; i++)
        {
            var argument = entry.GetArgument(key.Tokens + i);
            if (argument.Type is not TensorType { ElementType: IntegerType element } type)
            {
                key.Function.EmitError("expected global constant argument to be shaped");
                return false;
            }
            builder.Location = argument.Location;
            argument.ReplaceAllUsesWith(Dialects.Stablehlo.ConstantOp.Create(builder, DenseElementsAttr.Splat(type, new IntegerAttr(key.Sizes[i], element))).Output);
            erased[key.Tokens + i] = true;
        }
        Interfaces.FunctionEditing.EraseArguments(key.Function, erased);
        return true;
    }

    private void Rewrite(FuncOp function)
    {
        var patterns = new PatternSet(function.Context);
        RefinementPatterns.Populate(patterns);
        CallPattern.Populate(patterns, this);
        new GreedyDriver(patterns).Run(function, new GreedyOptions { Fold = false, RegionSimplification = RegionSimplificationLevel.Aggressive });
    }
}
