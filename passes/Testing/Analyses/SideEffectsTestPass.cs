using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Says for each operation what it does to memory.</summary>
[Pass("test-side-effects")]
public sealed partial class SideEffectsTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::SideEffectsPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        op.Walk(inner => Report(inner, context));
        context.MarkUnchanged();
    }

    private static void Report(Operation op, PassContext context)
    {
        var memory = op.As<IMemoryEffects>();
        if (op.Info.Is(OperationTraits.Terminator) || (memory is null && !op.Info.Is(OperationTraits.NoMemoryEffect))) return;
        var effects = new List<MemoryEffect>();
        memory?.GetEffects(effects);
        if (effects.Count == 0) context.Remark(op, "operation has no memory effects");
        var named = new HashSet<int>();
        foreach (var effect in effects) context.Remark(op, $"found an instance of '{NameOf(effect.Kind)}'{PlaceOf(op, effect.Value, named)} on resource '{ResourceOf(op, effect)}'");
    }

    private static string NameOf(MemoryEffectKind kind) => kind switch
    {
        MemoryEffectKind.Allocate => "allocate",
        MemoryEffectKind.Free => "free",
        MemoryEffectKind.Read => "read",
        _ => "write",
    };

    /// <summary>Where a value is an operand more than once, effects are of one after the other.</summary>
    private static string PlaceOf(Operation op, Value value, HashSet<int> named)
    {
        if (value.IsNull) return op.GetAttribute<SymbolRefAttr>("global") is { } symbol ? $" on a symbol '{symbol}'," : "";
        if (value.DefiningOp == op) return $" on op result {value.Index},";
        int first = -1;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (op.GetOperand(i) != value) continue;
            if (first < 0) first = i;
            if (named.Add(i)) return $" on op operand {i},";
        }
        return first >= 0 ? $" on op operand {first}," : $" on block argument {value.Index},";
    }

    private static string ResourceOf(Operation op, MemoryEffect effect) => op is IStackAllocation && effect.Kind == MemoryEffectKind.Allocate ? "AutomaticAllocationScope" : "<Default>";
}
