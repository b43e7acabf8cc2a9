using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>Which operations may be the next to access the memory of values. Needs an <see cref="UnderlyingValueAnalysis"/> in the same solver.</summary>
/// <param name="assumeReads">Whether a function without a body reads what it gets.</param>
internal sealed class NextAccessAnalysis(bool assumeReads) : DenseBackwardAnalysis<Accesses>
{
    protected override Accesses ExitState => Accesses.Unknown;

    protected override Accesses Transfer(Operation op, Accesses after)
    {
        if (op.As<IMemoryEffects>() is not { } memory) return op.Info.Is(OperationTraits.NoMemoryEffect) ? after : ExitState;
        var effects = new List<MemoryEffect>();
        memory.GetEffects(effects);
        var values = new List<Value>();
        foreach (var effect in effects)
        {
            if (effect.Value.IsNull) return ExitState;
            // Until it is known what the value stands for, nothing is handed on: it could not be taken back.
            if (Find(op, effect.Value) is not { } value) return default;
            values.Add(value);
        }
        var before = after;
        foreach (var value in values) before = before.With(value, op);
        return before;
    }

    protected override Accesses TransferExternalCall(Operation call, Accesses after)
    {
        if (!assumeReads) return ExitState;
        var before = after;
        foreach (var operand in ((ICall)call).CallArguments)
        {
            if (Find(call, operand) is not { } value) return default;
            before = before.With(value, call);
        }
        return before;
    }

    private Value? Find(Operation reader, Value value) =>
        UnderlyingValueAnalysis.Find(value, at => Read<Lattice<UnderlyingValue>>(ProgramPoint.At(reader), Anchor.Of(at)).Element);
}
