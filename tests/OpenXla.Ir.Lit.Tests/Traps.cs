using System.Text;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Texts of about a megabyte, each with much of one thing: where that is looked at again for each of its kind, reading takes minutes.</summary>
internal static class Traps
{
    private const int Many = 30_000;

    /// <summary>What is deeper than the language allows, or costs more than it says.</summary>
    private const int Deep = 200_000;

    internal static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["forward references"] = () => Function(Lines(i => $"  \"test.use\"(%v{i}) : (i32) -> ()") + Lines(i => $"  %v{i} = \"test.def\"() : () -> i32"), isGraph: true),
        ["forward references that nobody defines"] = () => Function(Lines(i => $"  \"test.use\"(%v{i}) : (i32) -> ()")),
        ["forward blocks"] = () => $"func.func @f() {{\n  cf.br ^b0\n{Lines(i => $"^b{i}:\n  cf.br ^b{i + 1}")}^b{Many}:\n  return\n}}\n",
        ["blocks that all lead to one"] = () => $"func.func @f(%c: i1) {{\n  cf.br ^b0\n{Lines(i => $"^b{i}:\n  cf.cond_br %c, ^b{i + 1}, ^b{Many}")}^b{Many}:\n  return\n}}\n",
        ["blocks that lead back"] = () => $"func.func @f(%c: i1) {{\n  cf.br ^b0\n{Lines(i => $"^b{i}:\n  cf.cond_br %c, ^b{i + 1}, ^b{Math.Max(0, i - 1)}")}^b{Many}:\n  return\n}}\n",
        ["wide dictionaries"] = () => $"\"test.op\"() {{{List(i => $"k{(i * 7919) % Many} = {i} : i32")}}} : () -> ()\n",
        ["wide dictionaries with one name twice"] = () => $"\"test.op\"() {{{List(i => $"k{i} = {i} : i32")}, k0}} : () -> ()\n",
        ["attribute aliases"] = () => Lines(i => $"#a{i} = affine_map<(d0) -> (d0 + {i})>") + $"\"test.op\"() {{a = [{List(i => $"#a{i}")}]}} : () -> ()\n",
        ["type aliases"] = () => Lines(i => $"!t{i} = tensor<{i}xi32>") + $"\"test.op\"() : () -> ({List(i => $"!t{i}")})\n",
        ["chains of aliases"] = () => "#a0 = 1 : i32\n" + Lines(i => $"#a{i + 1} = [#a{i}]") + $"\"test.op\"() {{a = #a{Many}}} : () -> ()\n",
        ["chains of type aliases"] = () => "!t0 = i32\n" + Lines(i => $"!t{i + 1} = tuple<!t{i}>") + $"\"test.op\"() : () -> !t{Many}\n",
        ["chains of long aliases"] = () => Chain('#', "1 : i32", "[", "]") + "\"test.op\"() {a = #a9} : () -> ()\n",
        ["chains of locations"] = () => "#loc0 = loc(\"f\":1:1)\n" + Lines(i => $"#loc{i + 1} = loc(callsite(\"f\":1:1 at #loc{i}))") + $"\"test.op\"() : () -> () loc(#loc{Many})\n",
        ["results"] = () => $"func.func @f() {{\n  %r:{Many} = \"test.op\"() : () -> ({List(_ => "i32")})\n{Lines(i => $"  \"test.use\"(%r#{i}) : (i32) -> ()")}  return\n}}\n",
        ["results that are only said to be there"] = () => "%r:2000000000 = \"test.op\"() : () -> i32\n",
        ["operands"] = () => $"func.func @f(%a: i32) {{\n  \"test.op\"({List(_ => "%a")}) : ({List(_ => "i32")}) -> ()\n  return\n}}\n",
        ["block arguments"] = () => $"func.func @f({List(i => $"%a{i}: i32")}) {{\n  return\n}}\n",
        ["arguments with attributes"] = () => $"func.func @f({List(i => $"%a{i}: i32 {{test.n = {i} : i32}}")}) {{\n  return\n}}\n",
        ["functions of one name"] = () => Lines(_ => "func.func private @f()"),
        ["symbols"] = () => Lines(i => $"func.func @f{i}() {{\n  call @f{(i * 7919) % Many}() : () -> ()\n  return\n}}"),
        ["regions"] = () => $"\"test.op\"() ({List(_ => "{}")}) : () -> ()\n",
        ["cases of a switch"] = () => $"func.func @f(%a: i32) {{\n  cf.switch %a : i32, [\n    default: ^b,\n    {List(i => $"{i}: ^b")}\n  ]\n^b:\n  return\n}}\n",
        ["dimensions of a map"] = () => $"\"test.op\"() {{m = affine_map<({List(i => $"d{i}")}) -> ({List(i => $"d{i}")})>}} : () -> ()\n",
        ["terms of a map"] = () => $"\"test.op\"() {{m = affine_map<(d0) -> ({string.Join(" + ", Enumerable.Repeat("d0", Deep))})>}} : () -> ()\n",
        ["parentheses of a map"] = () => $"\"test.op\"() {{m = affine_map<(d0) -> ({new string('(', Deep)}d0{new string(')', Deep)})>}} : () -> ()\n",
        ["signs of a map"] = () => $"\"test.op\"() {{m = affine_map<(d0) -> ({new string('-', Deep)}d0)>}} : () -> ()\n",
        ["digits of an integer"] = () => $"\"test.op\"() {{i = {new string('9', 1 << 20)} : i64}} : () -> ()\n",
        ["digits of a wide integer"] = () => $"\"test.op\"() {{i = {new string('9', 1 << 20)} : i16777215}} : () -> ()\n",
        ["digits of a number"] = () => $"\"test.op\"() {{f = 0.{new string('3', 1 << 20)} : f64}} : () -> ()\n",
        ["digits of an exponent"] = () => $"\"test.op\"() {{f = 1.0e{new string('9', 1 << 20)} : f64}} : () -> ()\n",
        ["elements that are only said to be there"] = () => "\"test.op\"() {e = dense<[1, 2]> : tensor<4611686018427387904x4611686018427387904xi64>} : () -> ()\n",
        ["elements of more bytes than there are"] = () => "\"test.op\"() {e = dense<1> : tensor<9223372036854775807xi64>} : () -> ()\n",
        ["bits that are only said to be there"] = () => "\"test.op\"() {e = dense<\"0x01\"> : tensor<1000000000000xi1>} : () -> ()\n",
        ["sparse elements"] = () => $"\"test.op\"() {{e = sparse<[{List(i => $"[{i}, 0]")}], [{List(i => $"{i}")}]> : tensor<{Many}x1xi64>}} : () -> ()\n",
        ["nested elements"] = () => $"\"test.op\"() {{e = dense<{new string('[', Deep)}1{new string(']', Deep)}> : tensor<1xi32>}} : () -> ()\n",
        ["nested regions"] = () => string.Concat(Enumerable.Repeat("\"test.op\"() ({\n", Deep / 10)),
        ["nested custom regions"] = () => string.Concat(Enumerable.Repeat("module {\n", Deep / 10)),
        ["nested arrays"] = () => $"\"test.op\"() {{a = {new string('[', Deep)}{new string(']', Deep)}}} : () -> ()\n",
        ["nested dictionaries"] = () => $"\"test.op\"() {{a = {string.Concat(Enumerable.Repeat("{a = ", Deep))}",
        ["nested types"] = () => $"\"test.op\"() : () -> {string.Concat(Enumerable.Repeat("tuple<", Deep))}\n",
        ["nested function types"] = () => $"\"test.op\"() : () -> ({new string('(', Deep)}\n",
        ["nested structs"] = () => $"\"test.op\"() : () -> {string.Concat(Enumerable.Repeat("!llvm.struct<(", Deep / 10))}\n",
        ["nested locations"] = () => $"\"test.op\"() : () -> () loc({string.Concat(Enumerable.Repeat("callsite(\"a\" at ", Deep / 10))}\n",
        ["nested brackets of an unknown dialect"] = () => $"\"test.op\"() : () -> !x.y<{new string('<', Deep)}\n",
        ["nested symbols"] = () => $"\"test.op\"() {{s = @a{string.Concat(Enumerable.Repeat("::@b", Many))}}} : () -> ()\n",
        ["deferred locations"] = () => Lines(i => $"\"test.op\"() : () -> () loc(#loc{i})") + Lines(i => $"#loc{i} = loc(\"f\":{i + 1}:1)"),
        ["fused locations"] = () => $"\"test.op\"() : () -> () loc(fused[{List(i => $"\"f\":{i + 1}:1")}])\n",
        ["resources"] = () => $"\"test.op\"() : () -> ()\n{{-#\n  external_resources: {{\n    a: {{\n      {List(i => $"k{i}: \"0x08000000{i:X8}\"")}\n    }}\n  }}\n#-}}\n",
        ["comments"] = () => string.Concat(Enumerable.Repeat("// c\n", Deep)),
        ["escapes"] = () => $"\"test.op\"() {{s = \"{string.Concat(Enumerable.Repeat("\\FF\\n\\\\", Many))}\"}} : () -> ()\n",
        ["distinct attributes"] = () => $"\"test.op\"() {{d = [{List(i => $"distinct[{i}]<{i} : i32>")}]}} : () -> ()\n",
        ["structs that hold each other"] = () => $"\"test.op\"() : () -> ({List(i => $"!llvm.struct<\"s{i}\", (struct<\"s{(i + 1) % Many}\">)>")})\n",
        ["names with one beginning"] = () => Function(Lines(i => $"  %a_name_with_a_long_beginning_{i} = \"test.def\"() : () -> i32\n  \"test.use\"(%a_name_with_a_long_beginning_{i}) : (i32) -> ()")),
        ["a name that is defined again"] = () => Function(Lines(_ => "  %0 = arith.constant 1 : i32")),
        ["names to be made unique"] = () => Function(Lines(i => $"  %{i} = arith.constant 1 : i32")),
    };

    /// <summary>Few aliases, each of them nearly as deep as one may be.</summary>
    private static string Chain(char sigil, string first, string open, string close)
    {
        var text = new StringBuilder($"{sigil}a0 = {first}\n");
        for (int i = 0; i < 9; i++) text.Append($"{sigil}a{i + 1} = {string.Concat(Enumerable.Repeat(open, 900))}{sigil}a{i}{string.Concat(Enumerable.Repeat(close, 900))}\n");
        return text.ToString();
    }

    private static string Function(string body, bool isGraph = false) => isGraph ? $"module {{\n{body}}}\n" : $"func.func @f() {{\n{body}  return\n}}\n";

    private static string Lines(Func<int, string> line)
    {
        var text = new StringBuilder();
        for (int i = 0; i < Many; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    private static string List(Func<int, string> item) => string.Join(", ", Enumerable.Range(0, Many).Select(item));
}
