namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class TestDialect : IDialect
{
    public string Name => "t";

    public void Register(DialectBuilder builder) => builder.Op<FuncOp>().Op<LeafOp>();
}
