namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Asks a function in C# whether a match may go on: <c>pdl.apply_native_constraint "one_use"(%v : !pdl.value)</c>.</summary>
[Op("pdl.apply_native_constraint", Syntax = "$name `(` $args `:` type($args) `)` (`:` type($results)^)? attr-dict")]
public sealed partial class ApplyNativeConstraintOp : Operation
{
    [Attr("name")] public partial string Function { get; set; }
    [Operand<AnyPdl>] public partial OperandRange Args { get; }
    [Attr("isNegated", Default = false)] public partial bool IsNegated { get; set; }
    [Result<AnyPdl>("results")] public partial ResultRange Outputs { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "pdl.pattern")) return;
        if (Args.Count == 0) verifier.Error(this, "expected at least one argument");
        else if (Outputs.Types().Any(static t => t is PdlOperationType)) verifier.Error(this, "returning an operation from a constraint is not supported");
    }
}
