using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tests.Functions;

public class FunctionEditingTests
{
    [Fact]
    public void ArgumentsComeAndGoWithTheirAttributes()
    {
        var function = Read("func.func @f(%arg0: i32 {test.a}) { return }");
        FunctionEditing.InsertArgument(function, 0, FloatType.F32, DictionaryAttr.Empty, function.Location);
        Assert.Equal("(%arg0: f32, %arg1: i32 {test.a})", Signature(function));
        FunctionEditing.EraseArguments(function, [false, true]);
        Assert.Equal("(%arg0: f32)", Signature(function));
        Assert.False(function.HasAttribute("arg_attrs"));
    }

    [Fact]
    public void ResultsComeAndGoWithTheirAttributes()
    {
        var function = Read("func.func private @f() -> (i32 {test.a})");
        FunctionEditing.InsertResult(function, 1, FloatType.F32, new DictionaryAttr([new("test.b", UnitAttr.Instance)]));
        Assert.Equal("() -> (i32 {test.a}, f32 {test.b})", Signature(function));
        FunctionEditing.EraseResults(function, [true, false]);
        Assert.Equal("() -> (f32 {test.b})", Signature(function));
    }

    [Fact]
    public void AnotherTypeKeepsTheAttributesThatHaveAPlace()
    {
        var function = Read("func.func private @f(i32 {test.a}, i32 {test.b})");
        FunctionEditing.SetType(function, new FunctionType([FloatType.F32], []));
        Assert.Equal("(f32 {test.a})", Signature(function));
    }

    [Fact]
    public void APlaceBehindTheLastIsRefused()
    {
        var function = Read("func.func private @f(i32)");
        Assert.Throws<ArgumentOutOfRangeException>(() => FunctionEditing.InsertArgument(function, 2, FloatType.F32, DictionaryAttr.Empty, function.Location));
    }

    private static string Signature(FuncOp function)
    {
        Assert.True(IrVerifier.Verify(function));
        var text = AsmPrinter.ToText(function);
        var line = text.Split('\n')[0];
        return line[line.IndexOf('(', StringComparison.Ordinal)..].Replace(" {", " {", StringComparison.Ordinal).TrimEnd('{', ' ');
    }

    private static FuncOp Read(string text)
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        context.AddDialect<FuncDialect>();
        return AsmParser.ParseModule(context, SourceFile.FromText(text, "test.mlir"))!.Descendants<FuncOp>().Single();
    }
}
