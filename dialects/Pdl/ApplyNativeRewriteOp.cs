namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Calls a function in C# that changes the program or computes something: <c>%a = pdl.apply_native_rewrite "double"(%b : !pdl.attribute) : !pdl.attribute</c>.</summary>
[Op("pdl.apply_native_rewrite", Syntax = "$name (`(` $args^ `:` type($args) `)`)? (`:` type($results)^)? attr-dict")]
public sealed partial class ApplyNativeRewriteOp : Operation
{
    [Attr("name")] public partial string Function { get; set; }
    [Operand<AnyPdl>] public partial OperandRange Args { get; }
    [Result<AnyPdl>("results")] public partial ResultRange Outputs { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "pdl.rewrite") && Args.Count == 0 && Outputs.Count == 0) verifier.Error(this, "expected at least one argument or result");
    }
}
