namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Ends a region of <see cref="ReduceOp"/>: two values combined.</summary>
[Op("scf.reduce.return", Syntax = "$result attr-dict `:` type($result)")]
public sealed partial class ReduceReturnOp : Operation, IPure, ITerminator
{
    [Operand] public partial Value Result { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "scf.reduce") || Block is not { ArgumentCount: > 0 } body) return;
        var type = body.GetArgument(0).Type;
        if (!type.Equals(Result.Type)) verifier.Error(this, $"must have type '{type}' (the type of the reduction inputs)");
    }
}
