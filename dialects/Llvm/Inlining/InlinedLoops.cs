using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Places of loops, which hints for them hold, are called from the place of the call: <c>fused&lt;#caller>[callsite(start at call)]</c>.</summary>
internal sealed class InlinedLoops
{
    private readonly DISubprogramAttr _caller;
    private readonly LocationAttr _call;

    private InlinedLoops(DISubprogramAttr caller, LocationAttr call) => (_caller, _call) = (caller, call);

    internal static void Adapt(Operation call, IReadOnlyList<Block> blocks)
    {
        if ((call.Ancestor<IFunction>() as Operation)?.Location.Attribute is not FusedLocation { Metadata: DISubprogramAttr caller }) return;
        var loops = new InlinedLoops(caller, call.Location.Attribute);
        foreach (var block in blocks)
            foreach (var op in block.Operations) op.Walk(loops.Adapt);
    }

    private void Adapt(Operation op)
    {
        if (op is BrOp { LoopAnnotation: { } loop } branch) branch.LoopAnnotation = Adapt(loop);
        else if (op is CondBrOp { LoopAnnotation: { } conditional } condition) condition.LoopAnnotation = Adapt(conditional);
    }

    private LoopAnnotationAttr? Adapt(LoopAnnotationAttr? loop) => loop is null ? null : loop with
    {
        StartLoc = At(loop.StartLoc),
        EndLoc = At(loop.EndLoc),
        Vectorize = loop.Vectorize is not { } vectorize ? null : vectorize with
        {
            FollowupVectorized = Adapt(vectorize.FollowupVectorized),
            FollowupEpilogue = Adapt(vectorize.FollowupEpilogue),
            FollowupAll = Adapt(vectorize.FollowupAll),
        },
        Unroll = loop.Unroll is not { } unroll ? null : unroll with
        {
            FollowupUnrolled = Adapt(unroll.FollowupUnrolled),
            FollowupRemainder = Adapt(unroll.FollowupRemainder),
            FollowupAll = Adapt(unroll.FollowupAll),
        },
        UnrollAndJam = loop.UnrollAndJam is not { } jam ? null : jam with
        {
            FollowupOuter = Adapt(jam.FollowupOuter),
            FollowupInner = Adapt(jam.FollowupInner),
            FollowupRemainderOuter = Adapt(jam.FollowupRemainderOuter),
            FollowupRemainderInner = Adapt(jam.FollowupRemainderInner),
            FollowupAll = Adapt(jam.FollowupAll),
        },
        Distribute = loop.Distribute is not { } distribute ? null : distribute with
        {
            FollowupCoincident = Adapt(distribute.FollowupCoincident),
            FollowupSequential = Adapt(distribute.FollowupSequential),
            FollowupFallback = Adapt(distribute.FollowupFallback),
            FollowupAll = Adapt(distribute.FollowupAll),
        },
    };

    private FusedLocation? At(FusedLocation? place) => place is null ? null : new FusedLocation([new CallSiteLocation(place, _call)], _caller);
}
