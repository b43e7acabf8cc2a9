using OpenXla.Ir.Analysis.Aliasing;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Tests.Analysis;

public class AliasAnalysisTests
{
    private static readonly ControlFlowGraph Views = new("""
        func.func @views(%m: memref<4xf32>, %i: index) attributes {name = "f"} {
          %a = memref.alloc() {name = "a"} : memref<4xf32>
          %b = memref.alloca() {name = "b"} : memref<4xf32>
          %sub = memref.subview %a[0][2][1] {name = "sub"} : memref<4xf32> to memref<2xf32>
          %cast = memref.cast %sub {name = "cast"} : memref<2xf32> to memref<?xf32>
          %c = arith.constant {name = "c"} 0 : index
          %call = func.call @other() {name = "call"} : () -> memref<4xf32>
          %d:2 = memref.distinct_objects %m, %call {name = "d"} : memref<4xf32>, memref<4xf32>
          %r = memref.load %sub[%c] {name = "load"} : memref<2xf32>
          memref.store %r, %a[%c] {name = "store"} : memref<4xf32>
          memref.copy %a, %b {name = "copy"} : memref<4xf32> to memref<4xf32>
          "test.unknown"() {name = "unknown"} : () -> ()
          memref.dealloc %a {name = "dealloc"} : memref<4xf32>
          %s = arith.addf %r, %r {name = "add"} : f32
          scf.for %k = %c to %i step %i {
            memref.store %r, %b[%k] : memref<4xf32>
          } {name = "loop"}
          return
        }
        func.func private @other() -> memref<4xf32>
        """, static context => context.AddDialect<MemRefDialect>());

    private static readonly ControlFlowGraph Control = new("""
        func.func @control(%x: memref<4xf32>, %c: i1, %n: index) attributes {name = "f"} {
          %a = memref.alloc() {name = "a"} : memref<4xf32>
          %b = memref.alloc() {name = "b"} : memref<4xf32>
          %e = memref.alloc() {name = "e"} : memref<4xf32>
          %if = scf.if %c -> memref<4xf32> { scf.yield %a : memref<4xf32> } else { scf.yield %b : memref<4xf32> } {name = "if"}
          %same = scf.if %c -> memref<4xf32> { scf.yield %a : memref<4xf32> } else { scf.yield %a : memref<4xf32> } {name = "same"}
          %for = scf.for %i = %n to %n step %n iter_args(%l = %a) -> memref<4xf32> {
            %in = memref.alloca() {name = "in"} : memref<4xf32>
            %u = "test.unknown"(%in, %l) {name = "unknown"} : (memref<4xf32>, memref<4xf32>) -> memref<4xf32>
            scf.yield %l : memref<4xf32>
          } {name = "for"}
          %while = scf.while (%w = %a) : (memref<4xf32>) -> memref<4xf32> {
            scf.condition(%c) %w : memref<4xf32>
          } do {
          ^body(%u: memref<4xf32>):
            scf.yield %b : memref<4xf32>
          } attributes {name = "while"}
          cf.cond_br %c, ^next(%a : memref<4xf32>), ^next(%b : memref<4xf32>)
        ^next(%y: memref<4xf32>):
          %v = memref.cast %y {name = "either"} : memref<4xf32> to memref<?xf32>
          cf.br ^last(%a : memref<4xf32>)
        ^last(%z: memref<4xf32>):
          %q = memref.cast %z {name = "one"} : memref<4xf32> to memref<?xf32>
          return
        }
        """, static context => context.AddDialect<MemRefDialect>());

    /// <summary>A result of an operation, or with <c>@</c> the first argument of its first region: <c>a</c>, <c>d#1</c>, <c>@f</c>.</summary>
    private static Value Find(ControlFlowGraph program, string name)
    {
        if (name[0] == '@') return program.Op(name[1..]).GetRegion(0).Entry.GetArgument(0);
        var parts = name.Split('#');
        return program.Op(parts[0]).GetResult(parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
    }

    private static void Check(ControlFlowGraph program, string left, string right, AliasResult expected)
    {
        var analysis = new AliasAnalysis();
        Assert.Equal(expected, analysis.Alias(Find(program, left), Find(program, right)));
        Assert.Equal(expected, analysis.Alias(Find(program, right), Find(program, left)));
    }

    // The answers are those of mlir-opt's test-alias-analysis.
    [Theory]
    [InlineData("a", "a", AliasResult.MustAlias)]
    [InlineData("a", "b", AliasResult.NoAlias)]
    [InlineData("a", "sub", AliasResult.MustAlias)]
    [InlineData("b", "cast", AliasResult.NoAlias)]
    [InlineData("sub", "cast", AliasResult.MustAlias)]
    [InlineData("a", "c", AliasResult.NoAlias)]
    [InlineData("a", "call", AliasResult.MayAlias)]
    [InlineData("c", "call", AliasResult.MayAlias)]
    [InlineData("d", "d#1", AliasResult.NoAlias)]
    [InlineData("call", "d#1", AliasResult.MustAlias)]
    [InlineData("call", "d", AliasResult.MayAlias)]
    [InlineData("d", "@f", AliasResult.MustAlias)]
    [InlineData("a", "@f", AliasResult.NoAlias)]
    [InlineData("cast", "@f", AliasResult.NoAlias)]
    [InlineData("call", "@f", AliasResult.MayAlias)]
    public void ViewsAndAllocations(string left, string right, AliasResult expected) => Check(Views, left, right, expected);

    [Theory]
    [InlineData("a", "if", AliasResult.MayAlias)]
    [InlineData("e", "if", AliasResult.NoAlias)]
    [InlineData("a", "same", AliasResult.MustAlias)]
    [InlineData("b", "same", AliasResult.NoAlias)]
    [InlineData("a", "for", AliasResult.MustAlias)]
    [InlineData("e", "for", AliasResult.NoAlias)]
    [InlineData("in", "@for", AliasResult.NoAlias)]
    [InlineData("a", "@for", AliasResult.MayAlias)]
    [InlineData("in", "unknown", AliasResult.MayAlias)]
    [InlineData("in", "for", AliasResult.NoAlias)]
    [InlineData("a", "while", AliasResult.MayAlias)]
    [InlineData("e", "while", AliasResult.NoAlias)]
    [InlineData("e", "@while", AliasResult.NoAlias)]
    [InlineData("a", "either", AliasResult.MayAlias)]
    [InlineData("e", "either", AliasResult.NoAlias)]
    [InlineData("a", "one", AliasResult.MustAlias)]
    [InlineData("b", "one", AliasResult.NoAlias)]
    [InlineData("either", "one", AliasResult.MayAlias)]
    [InlineData("either", "@f", AliasResult.NoAlias)]
    public void ControlFlow(string left, string right, AliasResult expected) => Check(Control, left, right, expected);

    [Theory]
    [InlineData("load", "a", ModRef.Ref)]
    [InlineData("load", "b", ModRef.None)]
    [InlineData("store", "cast", ModRef.Mod)]
    [InlineData("store", "call", ModRef.Mod)]
    [InlineData("store", "@f", ModRef.None)]
    [InlineData("copy", "a", ModRef.Ref)]
    [InlineData("copy", "b", ModRef.Mod)]
    [InlineData("copy", "call", ModRef.Both)]
    [InlineData("unknown", "a", ModRef.Both)]
    [InlineData("dealloc", "a", ModRef.None)]
    [InlineData("add", "a", ModRef.None)]
    [InlineData("loop", "a", ModRef.Both)]
    public void WhatOperationsDo(string op, string location, ModRef expected) =>
        Assert.Equal(expected, new AliasAnalysis().GetModRef(Views.Op(op), Find(Views, location)));

    [Theory]
    [InlineData(AliasResult.MustAlias, AliasResult.MustAlias, AliasResult.MustAlias)]
    [InlineData(AliasResult.MustAlias, AliasResult.PartialAlias, AliasResult.PartialAlias)]
    [InlineData(AliasResult.NoAlias, AliasResult.MustAlias, AliasResult.MayAlias)]
    [InlineData(AliasResult.NoAlias, AliasResult.NoAlias, AliasResult.NoAlias)]
    [InlineData(AliasResult.MayAlias, AliasResult.PartialAlias, AliasResult.MayAlias)]
    public void Join(AliasResult left, AliasResult right, AliasResult expected) => Assert.Equal((expected, expected), (left.Join(right), right.Join(left)));

    private sealed class Knowing : IAliasAnalysis
    {
        public AliasResult Alias(Value left, Value right) => AliasResult.NoAlias;

        public ModRef GetModRef(Operation op, Value location) => ModRef.Ref;
    }

    [Fact]
    public void AnotherAnalysisIsAskedWhereNothingIsKnown()
    {
        var analysis = new AliasAnalysis().Add(new Knowing());
        Assert.Equal(AliasResult.NoAlias, analysis.Alias(Find(Views, "a"), Find(Views, "call")));
        Assert.Equal(AliasResult.MustAlias, analysis.Alias(Find(Views, "a"), Find(Views, "sub")));
        Assert.Equal(ModRef.Ref, analysis.GetModRef(Views.Op("unknown"), Find(Views, "a")));
        Assert.Equal(ModRef.None, analysis.GetModRef(Views.Op("store"), Find(Views, "a")));
    }
}
