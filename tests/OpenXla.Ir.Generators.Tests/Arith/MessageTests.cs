using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Generators.Tests.Arith;

/// <summary>What generated verifiers and parsers report, in upstream's words.</summary>
public sealed class MessageTests
{
    public static TheoryData<string> Wrong => new()
    {
        "%0 = \"arith.addi\"(%f, %f) : (f32, f32) -> f32",
        "%0 = \"arith.addf\"(%i, %i) : (i32, i32) -> i32",
        "%0 = \"arith.addi\"(%i, %x) : (i32, index) -> i32",
        "%0 = \"arith.addi\"(%i) : (i32) -> i32",
        "\"arith.addi\"(%i, %i) : (i32, i32) -> ()",
        "%0 = \"arith.addi\"(%i, %i) ({}) : (i32, i32) -> i32",
        "%0 = \"arith.cmpi\"(%i, %i) : (i32, i32) -> i1",
        "%0 = \"arith.cmpi\"(%i, %i) <{predicate = 7 : i64}> : (i32, i32) -> i32",
        "%0 = \"arith.cmpi\"(%v, %v) <{predicate = 7 : i64}> : (vector<2xi32>, vector<2xi32>) -> i1",
        "%0 = \"arith.addf\"(%f, %f) {fastmath = 3 : i32} : (f32, f32) -> f32",
        "%0 = arith.extui %x : index to i32",
        "%0 = arith.extui %i : i32 to i8",
        "%0 = arith.extui %v : vector<2xi32> to i64",
        "%0 = arith.index_cast %f : f32 to i32",
        "%0 = arith.index_cast %i : i32 to i64",
        "%0 = arith.bitcast %x : index to i32",
        "%0 = arith.bitcast %i : i32 to f64",
        "%0 = \"arith.select\"(%f, %x, %x) : (f32, index, index) -> index",
        "%0, %1 = \"arith.mulsi_extended\"(%i, %i) : (i32, i32) -> (i32, i64)",
        "%0, %1 = \"arith.addui_extended\"(%i, %i) : (i32, i32) -> (i32, i64)",
        "%0 = \"arith.constant\"() : () -> f32",
        "%0 = \"arith.constant\"() <{value = 1 : i32}> : () -> f32",
        "%0 = arith.constant 1 : si32",
        "%0 = arith.truncf %f : f32 to f64",
        "%0 = arith.scaling_extf %f, %f : f32, f32 to f32",
    };

    [OracleTheory]
    [MemberData(nameof(Wrong))]
    public void Verifiers_say_what_upstream_says(string op)
    {
        var text = "\"t\"() ({\n  %i, %f, %x, %v = \"a\"() : () -> (i32, f32, index, vector<2xi32>)\n  " + op + "\n}) : () -> ()\n";
        var upstream = Oracle.TryRun(text, "--allow-unregistered-dialect").Errors.Split('\n')
            .Where(line => line.Contains("error: ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("error: ", StringComparison.Ordinal) + 7)..]);
        Assert.Equal(upstream, RoundTrip.Diagnose<ArithDialect>(text));
    }
}
