namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of single values, in row-major order: <c>vector.from_elements %a, %b : vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.from_elements", Syntax = "$elements attr-dict `:` type($dest)")]
[TypeFrom("elements", "dest", nameof(VectorTypes.ElementOf), Owner = typeof(VectorTypes), Summary = "shaped type 'dest' matches 'elements' element count and types")]
public sealed partial class FromElementsOp : Operation, IPure
{
    [Operand] public partial OperandRange Elements { get; }
    [Result<FixedVector>] public partial Value<VectorType> Dest { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (VectorTypes.ElementCount(Dest.Type) != Elements.Count)
            verifier.Error(this, "failed to verify that shaped type 'dest' matches 'elements' element count and types");
    }
}
