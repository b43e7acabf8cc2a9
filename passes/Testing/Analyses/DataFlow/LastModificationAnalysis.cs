using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>Which operations may have changed the memory of values last. Needs an <see cref="UnderlyingValueAnalysis"/> in the same solver.</summary>
/// <param name="assumeWrites">Whether a function without a body changes what it gets.</param>
internal sealed class LastModificationAnalysis(bool assumeWrites) : DenseForwardAnalysis<Accesses>
{
    protected override Accesses EntryState => Accesses.Unknown;

    protected override Accesses Transfer(Operation op, Accesses before)
    {
        if (op.As<IMemoryEffects>() is not { } memory) return op.Info.Is(OperationTraits.NoMemoryEffect) ? before : EntryState;
        var effects = new List<MemoryEffect>();
        memory.GetEffects(effects);
        var values = new List<Value>();
        foreach (var effect in effects)
        {
            if (effect.Value.IsNull) return EntryState;
            // Until it is known what the value stands for, nothing is handed on: it could not be taken back.
            if (Find(op, effect.Value) is not { } value) return default;
            values.Add(value);
        }
        var after = before;
        for (int i = 0; i < effects.Count; i++)
            if (effects[i].Kind != MemoryEffectKind.Read) after = after.With(values[i], op);
        return after;
    }

    protected override Accesses TransferExternalCall(Operation call, Accesses before)
    {
        if (!assumeWrites) return EntryState;
        var after = before;
        foreach (var operand in ((ICall)call).CallArguments)
        {
            if (Find(call, operand) is not { } value) return default;
            after = after.With(value, call);
        }
        return after;
    }

    private Value? Find(Operation reader, Value value) =>
        UnderlyingValueAnalysis.Find(value, at => Read<Lattice<UnderlyingValue>>(ProgramPoint.At(reader), Anchor.Of(at)).Element);
}
