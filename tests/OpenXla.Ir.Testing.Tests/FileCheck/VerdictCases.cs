namespace OpenXla.Ir.Testing.Tests.FileCheck;

/// <summary>Check file, input, options and the exit code that both implementations must give.</summary>
public sealed class VerdictCases : TheoryData<string, string, string, int>
{
    public VerdictCases()
    {
        Directives();
        Variables();
        Numbers();
        Options();
        Mistakes();
    }

    private void Directives()
    {
        Add("CHECK: b\n", "a\nb\n", "", 0);
        Add("CHECK: c\n", "a\nb\n", "", 1);
        Add("// CHECK: a\n// CHECK-NEXT: b\n", "a\nb\n", "", 0);
        Add("CHECK: a\nCHECK-NEXT: b\n", "a\n\nb\n", "", 1);
        Add("CHECK: a\nCHECK-NEXT: b\n", "a b\n", "", 1);
        Add("CHECK: a\nCHECK-SAME: b\n", "a b\n", "", 0);
        Add("CHECK: a\nCHECK-SAME: b\n", "a\nb\n", "", 1);
        Add("CHECK: a\nCHECK-SAME: {{^}}b\n", "ab\n", "", 0);
        Add("CHECK: a\nCHECK-EMPTY:\nCHECK-NEXT: b\n", "a\n\nb\n", "", 0);
        Add("CHECK: a\nCHECK-EMPTY:\n", "a\nb\n\n", "", 1);
        Add("CHECK: a\nCHECK-NOT: b\nCHECK: c\n", "a\nc\nb\n", "", 0);
        Add("CHECK: a\nCHECK-NOT: b\nCHECK: c\n", "a\nb\nc\n", "", 1);
        Add("CHECK: a\nCHECK-NOT: b\n", "a\nc\nb\n", "", 1);
        Add("CHECK-NOT: b\n", "a\n", "", 0);
        Add("CHECK-DAG: b\nCHECK-DAG: a\n", "a\nb\n", "", 0);
        Add("CHECK-DAG: a\nCHECK-DAG: a\n", "a\nb\n", "", 1);
        Add("CHECK-DAG: a\nCHECK-NOT: x\nCHECK-DAG: b\n", "a\nx\nb\n", "", 1);
        Add("CHECK-DAG: a\nCHECK-DAG: a\n", "a\nb\n", "--allow-deprecated-dag-overlap", 0);
        Add("CHECK-COUNT-3: a\n", "a a\na\n", "", 0);
        Add("CHECK-COUNT-3: a\nCHECK-NOT: a\n", "a a\na a\n", "", 1);
        Add("CHECK-LABEL: f\nCHECK: x\nCHECK-LABEL: g\nCHECK: y\n", "f\nx\ng\ny\n", "", 0);
        Add("CHECK-LABEL: f\nCHECK: y\nCHECK-LABEL: g\n", "f\nx\ng\ny\n", "", 1);
        Add("CHECK: [[X]]\n", "a\n", "-DX=", 1);
        Add("CHECK: a\n", "a\n", "-D=a", 2);
        Add("CHECK: a\n", "a\n", "--comment-prefixes=CHECK", 2);
        Add("CHECK{LITERAL}: [[a]] {{b}}\n", "[[a]] {{b}}\n", "", 0);
        Add("CHECK-NOT{LITERAL}: [[a\n", "[[a\n", "", 1);
    }

    private void Variables()
    {
        Add("CHECK: [[X:[a-z]+]] = [[X]]\n", "ab = ab\n", "", 0);
        Add("CHECK: [[X:[a-z]+]] = [[X]]\n", "ab = ac\n", "", 1);
        Add("CHECK: [[X:%.*]] = f\nCHECK-NEXT: g [[X]]\n", "%0 = f\ng %0\n", "", 0);
        Add("CHECK: [[X]]\n", "a\n", "-DX=a", 0);
        Add("CHECK: [[X]]\n", "a\n", "", 1);
        Add("CHECK: {{a|ab}}\nCHECK-SAME: {{^}}c\n", "abc\n", "", 0);
        Add("CHECK: {{(ab)?(abcd)?}}\nCHECK-SAME: {{^}}e\n", "abcde\n", "", 0);
        Add("CHECK: [[X:a|ab]]\nCHECK: [[X]]c\n", "ab\nabc\n", "", 0);
        Add("CHECK: {{[[:digit:]]+}}x{{[]a]}}\n", "12x]\n", "", 0);
        Add("CHECK: {{\\d}}\n", "5\n", "", 1);
        Add("CHECK: {{(a)\\1}}\n", "aa\n", "", 0);
        Add("CHECK: {{^b$}}\n", "a\nb\n", "", 0);
        Add("CHECK: {{a[^b]c}}\n", "a\nc\n", "", 1);
        Add("CHECK: [[[X:a]]]\n", "[a]\n", "", 0);
        Add("CHECK: [[X:a[]b]*]]c\n", "a]bc\n", "", 1);
        Add("CHECK-LABEL: f\nCHECK: [[X:x]] [[$G:y]]\nCHECK-LABEL: g\nCHECK: [[$G]]\n", "f\nx y\ng\ny\n", "--enable-var-scope", 0);
        Add("CHECK-LABEL: f\nCHECK: [[X:x]]\nCHECK-LABEL: g\nCHECK: [[X]]\n", "f\nx\ng\nx\n", "--enable-var-scope", 1);
    }

    private void Numbers()
    {
        Add("CHECK: [[#N:]]\nCHECK-NEXT: [[#N+1]]\n", "7\n8\n", "", 0);
        Add("CHECK: [[#N:]]\nCHECK-NEXT: [[#N+1]]\n", "7\n9\n", "", 1);
        Add("CHECK: [[#%x,N:]]\nCHECK-NEXT: [[#N+1]]\n", "f\n10\n", "", 0);
        Add("CHECK: [[#%#X,N:]] [[#%.4u,M:]]\nCHECK-NEXT: [[#N-1]] [[#M+1]]\n", "0xFF 0009\n0xFE 0010\n", "", 0);
        Add("CHECK: [[#%d,N:]]\nCHECK-NEXT: [[#N-2]]\n", "-1\n-3\n", "", 0);
        Add("CHECK: [[#N:]] [[#M:]]\nCHECK-NEXT: [[#mul(N,M)]] [[#max(N, min(M, 1))]] [[#div(M,N)]]\n", "2 9\n18 2 4\n", "", 0);
        Add("CHECK: [[#N:]]\nCHECK-NEXT: [[#(N+1)-(N-1)]]\n", "7\n2\n", "", 0);
        Add("CHECK: a [[#@LINE]] [[@LINE+1]]\n", "a 1 2\n", "", 0);
        Add("CHECK: [[#N:]]\nCHECK-NEXT: [[#M:N+2]]\nCHECK-NEXT: [[#M]]\n", "7\n9\n9\n", "", 0);
        Add("CHECK: [[#N:]]\nCHECK-NEXT: [[#== N+2]]\n", "7\n9\n", "", 0);
        Add("CHECK: [[#X]]\n", "1f\n", "-D#%x,X=0x1e+1", 0);
        Add("CHECK: [[#1-2]]\n", "-1\n", "", 1);
        Add("CHECK: [[#]] [[#%X,]]\n", "12 FF\n", "", 0);
    }

    private void Options()
    {
        Add("A: x\nB: y\n", "x\ny\n", "--check-prefixes=A,B", 0);
        Add("A: x\n", "x\ny\n", "--check-prefixes=A,B", 2);
        Add("A: x\n", "x\ny\n", "--check-prefixes=A,B --allow-unused-prefixes", 0);
        Add("COM: CHECK: z\nCHECK: x\n", "x\n", "", 0);
        Add("NOTE: CHECK: z\nCHECK: x\n", "x\n", "--comment-prefixes=NOTE", 0);
        Add("CHECK: x\n", "x\nerror\n", "--implicit-check-not=error", 1);
        Add("CHECK: x\nCHECK: error\n", "x\nerror\n", "--implicit-check-not=error", 0);
        Add("CHECK: a\n", "  a  \n", "--match-full-lines", 0);
        Add("CHECK: a\n", "ab\n", "--match-full-lines", 1);
        Add("CHECK:a\n", " a\n", "--match-full-lines --strict-whitespace", 1);
        Add("CHECK: a  b\n", "a\t b\n", "", 0);
        Add("CHECK: a  b\n", "a b\n", "--strict-whitespace", 1);
        Add("CHECK: ABC {{D}}\n", "abc d\n", "--ignore-case", 0);
        Add("CHECK: a\n", "", "", 2);
        Add("CHECK-NOT: a\n", "", "--allow-empty", 0);
        Add("CHECK: é{{.}}x\n", "éax\r\n", "", 0);
    }

    private void Mistakes()
    {
        Add("nothing\n", "a\n", "", 2);
        Add("CHECK:  \n", "a\n", "", 2);
        Add("CHECK-NEXT: a\n", "a\n", "", 2);
        Add("CHECK_NEXT: a\n", "a\n", "", 2);
        Add("CHECK: [[X\n", "a\n", "", 2);
        Add("CHECK: {{a\n", "a\n", "", 2);
        Add("CHECK: {{(a}}\n", "a\n", "", 2);
        Add("CHECK: {{a**}}\n", "a\n", "", 2);
        Add("CHECK: [[1X:a]]\n", "a\n", "", 2);
        Add("CHECK-COUNT-0: a\n", "a\n", "", 2);
        Add("CHECK-NOT-DAG: a\n", "a\n", "", 2);
        Add("CHECK: a\nCHECK-EMPTY: a\n", "a\n", "", 2);
        Add("CHECK-LABEL: [[X:a]]\n", "a\n", "", 2);
        Add("CHECK: [[#X:]] [[#X]]\n", "1 1\n", "", 2);
        Add("CHECK: [[X:a]]\nCHECK: [[#X:]]\n", "a\n1\n", "", 2);
        Add("CHECK: [[#foo(1,2)]]\n", "a\n", "", 2);
        Add("CHECK: [[#%q,X:]]\n", "a\n", "", 2);
        Add("CHECK: a\n", "a\n", "-DX", 2);
        Add("CHECK: a\n", "a\n", "--check-prefix=", 2);
        Add("CHECK: a\n", "a\n", "--unknown-option", 1);
    }
}
