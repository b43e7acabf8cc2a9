namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>An operation whose definition was read at run time.</summary>
internal sealed class DynamicOp : Operation
{
    private readonly DynamicOpDefinition _definition;
    private OperandSlots2 _operands;

    internal DynamicOp(DynamicOpDefinition definition)
    {
        _definition = definition;
        UseInlineOperands(ref _operands);
    }

    protected override string? WhyNoProperties => "extensible Dialects don't support properties";

    protected override void VerifyInvariants(Verifier verifier) => _definition.Verify(this, verifier);
}
