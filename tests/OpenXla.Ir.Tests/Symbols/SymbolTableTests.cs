using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tests.Symbols;

public class SymbolTableTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(50_000)]
    public void SymbolsAreFoundByTheirNames(int count)
    {
        var module = Read($"module {{\n{string.Concat(Enumerable.Range(0, count).Select(static i => $"func.func private @f{i}()\n"))}}}");
        var table = new SymbolTable(module);
        foreach (var function in module.Descendants<FuncOp>()) Assert.Same(function, table.Lookup<FuncOp>(function.SymbolName!));
        Assert.Null(table.Lookup($"f{count}"));
        Assert.Null(table.Lookup(""));
    }

    [Fact]
    public void ANameThatIsTakenGetsANumber()
    {
        var module = Read("module { func.func private @f() func.func private @f_0() }");
        var table = new SymbolTable(module);
        var added = Read("module { func.func private @f() }").Descendants<FuncOp>().Single();
        added.Detach();
        Assert.Equal("f_1", table.Insert(added));
        Assert.Equal("f_1", added.SymbolName);
        Assert.Same(added, table.Lookup("f_1"));
        Assert.Same(module.Body.Last, added);
    }

    [Fact]
    public void ANameIsFreeOnceItsSymbolIsRemoved()
    {
        var module = Read("module { func.func private @f() func.func private @g() }");
        var (f, g) = (module.Descendants<FuncOp>().First(), module.Descendants<FuncOp>().Last());
        var table = new SymbolTable(module);
        table.Remove(f);
        Assert.Null(table.Lookup("f"));
        g.SymbolName = "f";
        // That is not what the table knows under this name.
        table.Remove(g);
        Assert.Same(g, table.Lookup("g"));
        Assert.Equal("f", table.Insert(g));
        Assert.Same(g, table.Lookup("f"));
    }

    [Fact]
    public void AReferenceIsFollowedThroughTables()
    {
        var module = Read("module { module @a { module @b { func.func private @f() } } func.func private @f() }");
        var tables = new SymbolTableCollection();
        var inner = module.Descendants<FuncOp>().First();
        Assert.Same(inner, tables.LookupIn(module, new SymbolRefAttr("a", ["b", "f"])));
        Assert.Same(module.Descendants<FuncOp>().Last(), tables.LookupIn(module, new SymbolRefAttr("f")));
        Assert.Null(tables.LookupIn(module, new SymbolRefAttr("a", ["f"])));
        Assert.Null(tables.LookupIn(module, new SymbolRefAttr("f", ["f"])));
    }

    [Theory]
    [InlineData("func.func @f() { call @g() : () -> () return } func.func private @g()", null)]
    [InlineData("func.func private @f() func.func private @f()", "redefinition of symbol named 'f'")]
    // What is inside of an operation comes after all that is beside it.
    [InlineData("func.func @f(%c: i1) { scf.if %c { func.call @inside() : () -> () } call @beside() : () -> () return }", "'func.call' op 'beside' does not reference a valid function")]
    // A table's own uses are its own matter, and that of none around it.
    [InlineData("func.func private @g() module { func.func @f() { call @g() : () -> () return } }", "'func.call' op 'g' does not reference a valid function")]
    [InlineData("module { func.func @f() { call @g() : () -> () return } func.func private @g() } func.func @h() { call @g() : () -> () return }", "'func.call' op 'g' does not reference a valid function")]
    public void TheFirstWrongUseIsReported(string program, string? expected)
    {
        var module = Read($"module {{ {program} }}");
        using var handler = module.Context.Diagnostics.Collect(out var diagnostics);
        Assert.Equal(expected is null, IrVerifier.Verify(module));
        Assert.Equal(expected is null ? [] : [expected], diagnostics.Select(static d => d.Message));
    }

    private static ModuleOp Read(string text)
    {
        var context = new IrContext();
        context.AddDialect<FuncDialect>();
        context.AddDialect<ScfDialect>();
        return (ModuleOp)AsmParser.ParseModule(context, SourceFile.FromText(text, "test.mlir"))!;
    }
}
