using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Tests.Analysis;

public class ReductionTests
{
    private static readonly ControlFlowGraph Loop = new("""
        func.func @f(%n: index, %x: i32) -> (i32, i32, i32) {
          %0:3 = scf.for %i = %n to %n step %n iter_args(%a = %x, %b = %x, %c = %x) -> (i32, i32, i32) {
            %d = arith.addi %a, %x {name = "d"} : i32
            %e = arith.muli %b, %b : i32
            %f = arith.subi %c, %x : i32
            scf.yield %d, %f, %e : i32, i32, i32
          }
          return %0#0, %0#1, %0#2 : i32, i32, i32
        }
        """);

    private static readonly Value[] Carried = Loop.Module.Descendants<ForOp>().First().Body.Entry.Arguments.ToArray()[1..];

    [Fact]
    public void WhatOneOperationGathersIsAReduction()
    {
        var reduction = Reduction.Find(Carried, 0)!;
        Assert.Equal(Loop.Op("d").GetOperand(1), reduction.Value);
        Assert.Equal([Loop.Op("d")], reduction.Combiners);
    }

    [Fact]
    public void AValueThatIsReadTwiceIsNone() => Assert.Null(Reduction.Find(Carried, 1));

    [Fact]
    public void AValueThatGoesOnInAnothersPlaceIsNone() => Assert.Null(Reduction.Find(Carried, 2));
}
