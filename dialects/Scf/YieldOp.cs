namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Ends a body and hands values to the operation around.</summary>
[Op("scf.yield", Syntax = "attr-dict ($results^ `:` type($results))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand("results")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "scf.execute_region", "scf.for", "scf.if", "scf.index_switch", "scf.while");
    }

    /// <summary>Gives a body that may leave out its empty yield one.</summary>
    internal static void EnsureTerminator(Region body, Location location)
    {
        if (body.IsEmpty) body.AddBlock();
        var last = body.LastBlock!;
        if (last.Terminator is not null) return;
        last.Append(Operation.Create(new OperationState(body.Context.GetOperation("scf.yield"), location)));
    }
}
