namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class LeafOp : Operation, IOperationDefinition<LeafOp>
{
    public static string OperationName => "t.leaf";

    public static LeafOp CreateBlank() => new();

    protected override void Verify(Verification.Verifier verifier)
    {
        if (HasAttribute("broken")) verifier.Error(this, "is broken");
    }
}
