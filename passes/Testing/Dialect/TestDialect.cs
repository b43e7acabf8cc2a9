using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>The prefix of operations that tests invent: any is accepted, in the generic form. A few exist, as passes for tests make them.</summary>
[Dialect("test")]
public sealed partial class TestDialect : IDialect
{
    public bool AllowsUnknownOperations => true;

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (attribute.Name == "test.invalid_attr") verifier.Error(op, "invalid to use 'test.invalid_attr'");
    }
}
