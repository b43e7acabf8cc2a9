namespace OpenXla.Ir.Dialects.Index;

/// <summary>Between <c>index</c> and an integer type.</summary>
[OpBase(Syntax = "$input attr-dict `:` type($input) `to` type($output)")]
public abstract partial class IndexCastOp : Operation, IPure
{
    [Operand<IntegerOrIndex>] public partial Value Input { get; set; }
    [Result<IntegerOrIndex>] public partial Value Output { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Input.Type is IndexType == Output.Type is IndexType)
            verifier.Error(this, $"operand type '{Input.Type}' and result type '{Output.Type}' are cast incompatible");
    }
}
