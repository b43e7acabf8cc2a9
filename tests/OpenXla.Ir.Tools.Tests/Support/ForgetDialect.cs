namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>A dialect with a fault that only some programs show.</summary>
public sealed class ForgetDialect : IDialect
{
    public string Name => "forget";

    public void Register(DialectBuilder builder) => builder.Op<ForgetfulOp>();
}
