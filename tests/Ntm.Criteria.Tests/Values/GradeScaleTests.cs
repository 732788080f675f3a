namespace Ntm.Criteria.Tests;

public sealed class GradeScaleTests
{
    private static readonly GradeScale Levels = IllustrativeLaw.Levels;

    [Fact]
    public void Grades_are_ranked_from_low_to_high()
    {
        Levels.Grades.Select(grade => grade.Key).Should().Equal("level-1", "level-2", "level-3");
        Levels.Grades.Select(grade => grade.Rank).Should().Equal(0, 1, 2);
        Levels.Grades.Should().OnlyContain(grade => ReferenceEquals(grade.Scale, Levels));
    }

    [Fact]
    public void A_grade_is_found_by_its_key_alone()
    {
        Levels.Find("level-2").Should().BeSameAs(Levels.Grades[1]);
        Levels.Find("Level-2").Should().BeNull();
        Levels.Find("mức độ 2").Should().BeNull();
    }

    [Fact]
    public void Grades_are_equal_when_scale_and_key_are()
    {
        var same = new GradeScale("levels", Levels.Name, [("level-1", Levels.Name)]);
        var other = new GradeScale("other-levels", Levels.Name, [("level-1", Levels.Name)]);

        EqualityContract.Equal(Levels, same);
        EqualityContract.Different(Levels, other);
        EqualityContract.Equal(Levels.Grades[0], same.Grades[0]);
        EqualityContract.Different(Levels.Grades[0], other.Grades[0], Levels.Grades[1]);
        Levels.ToString().Should().Be("levels");
        Levels.Grades[0].ToString().Should().Be("level-1");
    }
}
