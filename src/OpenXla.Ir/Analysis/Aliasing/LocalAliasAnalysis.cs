using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>Looks at where values come from: what is allocated in different places is different memory. Keeps nothing between questions.</summary>
public class LocalAliasAnalysis : IAliasAnalysis
{
    public AliasResult Alias(Value left, Value right)
    {
        if (left == right) return AliasResult.MustAlias;
        var lefts = UnderlyingValues.Of(left);
        var rights = UnderlyingValues.Of(right);
        AliasResult? result = null;
        foreach (var one in lefts)
            foreach (var other in rights)
            {
                var next = AliasOfUnderlying(one, other);
                result = result?.Join(next) ?? next;
                if (result == AliasResult.MayAlias) return AliasResult.MayAlias;
            }
        return result ?? AliasResult.MayAlias;
    }

    public ModRef GetModRef(Operation op, Value location)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Is(OperationTraits.RecursiveMemoryEffects)) return ModRef.Both;
        if (op.As<IMemoryEffects>() is not { } memory) return op.Info.Is(OperationTraits.NoMemoryEffect) ? ModRef.None : ModRef.Both;
        var effects = new List<MemoryEffect>();
        memory.GetEffects(effects);
        var result = ModRef.None;
        foreach (var effect in effects)
        {
            if (effect.Kind is not (MemoryEffectKind.Read or MemoryEffectKind.Write)) continue;
            if (!effect.Value.IsNull && Alias(effect.Value, location) == AliasResult.NoAlias) continue;
            result |= effect.Kind == MemoryEffectKind.Read ? ModRef.Ref : ModRef.Mod;
        }
        return result;
    }

    /// <summary>Whether two values refer to the same memory that come from no other value which is known. An analysis that knows more says that before.</summary>
    protected virtual AliasResult AliasOfUnderlying(Value left, Value right)
    {
        if (left == right) return AliasResult.MustAlias;
        bool leftIsConstant = OperationFolding.ConstantOf(left) is not null;
        bool rightIsConstant = OperationFolding.ConstantOf(right) is not null;
        // Two constants may be two names of one thing, but a constant is nothing that is allocated here.
        if (leftIsConstant && rightIsConstant) return AliasResult.MayAlias;
        if (leftIsConstant || rightIsConstant) return Allocates(leftIsConstant ? right : left) ? AliasResult.NoAlias : AliasResult.MayAlias;
        if (AmongDistinctObjects(left, right) is { } known) return known;
        if (Allocates(left) == Allocates(right)) return Allocates(left) ? AliasResult.NoAlias : AliasResult.MayAlias;
        var (allocated, other) = Allocates(left) ? (left, right) : (right, left);
        return IsFromOutside(other, ScopeOf(allocated)) ? AliasResult.NoAlias : AliasResult.MayAlias;
    }

    private static AliasResult? AmongDistinctObjects(Value left, Value right)
    {
        var (one, other) = (DistinctObjectsOf(left), DistinctObjectsOf(right));
        if (one is not null && one.GetOperand(left.Index) == right) return AliasResult.MustAlias;
        if (other is not null && other.GetOperand(right.Index) == left) return AliasResult.MustAlias;
        return one is not null && one == other ? AliasResult.NoAlias : null;
    }

    private static Operation? DistinctObjectsOf(Value value) => value.DefiningOp is IDistinctObjects and Operation op && value.Index < op.OperandCount ? op : null;

    private static Operation? OwnerOf(Value value) => value.DefiningOp ?? value.ArgumentOwner?.ParentOp;

    private static bool Allocates(Value value)
    {
        if (OwnerOf(value)?.As<IMemoryEffects>() is not { } memory) return false;
        var effects = new List<MemoryEffect>();
        memory.GetEffects(effects);
        return effects.Exists(e => e.Kind == MemoryEffectKind.Allocate && e.Value == value);
    }

    /// <summary>The operation around an allocation from which the memory comes at the earliest: the scope of what is on the stack, else the function.</summary>
    private static Operation? ScopeOf(Value allocated)
    {
        var op = OwnerOf(allocated)!;
        if (op is not IStackAllocation) return op.Ancestor<IFunction>() as Operation;
        for (var around = op.ParentOp; around is not null; around = around.ParentOp)
            if (around.Is(OperationTraits.AutomaticAllocationScope)) return around;
        return null;
    }

    /// <summary>Whether a value was there before control came into the scope.</summary>
    private static bool IsFromOutside(Value value, Operation? scope)
    {
        if (scope is null || value.ParentBlock?.ParentOp is not { } home) return false;
        if (home != scope) return home.Encloses(scope);
        return value.ArgumentOwner is { IsEntry: true };
    }
}
